#pragma once

#include "app/sandbox/SandboxStore.h"
#include "models/core/Clock.h"

namespace smartup {

/// Fills an empty store with the sample company. The same seed every time: what differs between
/// two fillings are the dates, which lie on the 40 days before the clock's today. People, firms and
/// numbers are made up.
///
/// What others may rely on:
/// - organisations 100 `HEAD` (the head), 101 `TAS`, 102 `SAM`, 103 `FER`, and 104, which has no code
///   and no documents (its warehouses are `NUK-W1` …, its workspaces `NUK-R1` …); users admin@demo,
///   noright@demo (no rights), single@demo (bound to SAM), each with the password `demo`; default
///   organisation of the others: TAS;
/// - settings of every organisation: global codes, all eight order statuses, no duplicate check,
///   records without codes off, real time;
/// - goods: 2000. Goods number n (from 1) has the global code `P000001`; the local code is
///   `17-0001` in TAS, `21-0001` in SAM, `30-0001` in FER. 140 goods have no code at all; of the
///   others 41 lack the local code of TAS, 60 that of SAM, 55 that of FER;
/// - clients: 600 (360 legal, 240 natural) with the codes `C0001`, locally `TAS-C0001` …; 12 of
///   them have no code. Suppliers: 40, `S0001`, locally `TAS-S0001`;
/// - warehouses `TAS-W1`, `TAS-W2`, `TAS-W3` and one without a code; workspaces `TAS-R1` … `TAS-R8`,
///   robots `TAS-B1` … `TAS-B8`; staff `E001` … `E024`; the other organisations alike;
/// - routes (logistics): the shipped orders of six expeditors, by organisation, day and expeditor;
///   80 movements between organisations over all statuses, 40 movements of and 40 requests for
///   equipment. Like all records they do not grow with the scale;
/// - orders: 5000 times scale. The external id of order number n (from 1) is `1C-00000001`, and
///   empty for one in twelve. Orders 1 to 37 always have theirs, lie in TAS, in the last five days,
///   and are shipped or delivered. Numbers from `1C-90000001` on are never used.
[[nodiscard]] Status fillSampleCompany(SandboxStore &store, const Clock &clock, int scale);

} // namespace smartup
