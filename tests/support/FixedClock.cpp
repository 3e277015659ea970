#include "tests/support/FixedClock.h"
