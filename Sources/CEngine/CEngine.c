// What of SQLite's interface Swift cannot call: functions of any number of arguments.
#include "CEngine.h"
#include <sqlite3.h>

bool engine_counts_no_memory(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}
