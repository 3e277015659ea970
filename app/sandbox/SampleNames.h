#pragma once

namespace smartup::sample {

// The made-up words of the sample company: nobody and nothing that exists.

inline constexpr const char *Surnames[] = {
    "Каримов",  "Рахимов", "Юсупов",   "Назаров", "Саидов",   "Турсунов", "Ахмедов",
    "Исмоилов", "Бобоев",  "Хамидов",  "Иванова", "Ким",      "Соколов",  "Цой",
    "Мирзаева", "Азимова", "Холматов", "Эргашев", "Норматов", "Орлова",
};
inline constexpr const char *FirstNames[] = {
    "Азиз",  "Бахтиёр", "Дилноза", "Жасур",  "Зухра",  "Ирина",  "Камола",
    "Лазиз", "Малика",  "Нодир",   "Ольга",  "Рустам", "Севара", "Тимур",
    "Умида", "Фарход",  "Шахноза", "Эльдор", "Юлия",   "Ягона",
};
inline constexpr const char *MiddleNames[] = {
    "Азизович",   "Бахтиёровна", "Жасурович",  "Каримовна",
    "Рустамович", "Тимуровна",   "Фарходович", "Нодировна",
};
inline constexpr const char *FirmWords[] = {
    "Oq Oltin",      "Baraka",        "Yangi Hayot", "Zarafshon", "Samo Savdo",
    "Nur Market",    "Sharq Yulduzi", "Ipak Yo'li",  "Anhor",     "Chorsu Trade",
    "Мирзо-Продукт", "Восток-Опт",    "Добрый двор", "Садовод",   "Новый берег",
    "Дилшод",        "Бахор",         "Камалак",     "Истиклол",  "Олтин водий",
};
inline constexpr const char *GoodsNames[] = {
    "Чай чёрный",
    "Чай зелёный",
    "Сок яблочный",
    "Сок гранатовый",
    "Вода питьевая",
    "Печенье овсяное",
    "Халва",
    "Рис лазер",
    "Масло хлопковое",
    "Макароны",
    "Кофе молотый",
    "Шоколад",
    "Мука",
    "Сахар",
    "Нават",
    "Изюм",
    "Курага",
    "Миндаль",
    "Томатная паста",
    "Лимонад",
    "Айран",
    "Сыр",
    "Мёд",
    "Соль",
    "Специи",
};
inline constexpr const char *Brands[] = {
    "Chashma", "Bog'bon", "Sarbon", "Lola", "Oltin Daryo",
    "Памир",   "Родник",  "Анор",   "Tong", "Zilol",
};
inline constexpr const char *Sizes[] = {
    "50 г", "100 г", "200 г", "250 г", "500 г", "1 кг", "2 кг", "5 кг",
};
inline constexpr const char *Streets[] = {
    "Bog'ishamol", "Навоий", "Шота Руставели", "Mirobod", "Амир Темур", "Guliston",
};
inline constexpr const char *Notes[] = {
    "", "", "", "Доставить до обеда", "Позвонить за час", "Без скидки", "Mijoz bilan kelishilgan",
};

} // namespace smartup::sample
