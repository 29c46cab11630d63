// The least that a full-screen program can do: it paints the text of a file with ncursesw, and moves a bar over its rows.
// tereze-bench compiles it and starts it beside tereze; the figures of both come from the same run. The Swift package manager
// does not build it, for it would link the Swift runtime into it.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef WITH_STORE
#include <sqlite3.h>
#endif

enum { MOST_ROWS = 200, MOST_BYTES = 2048 };

static char text[MOST_ROWS][MOST_BYTES];

static int read_text(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) return -1;
    int rows = 0;
    while (rows < MOST_ROWS && fgets(text[rows], MOST_BYTES, file)) {
        text[rows][strcspn(text[rows], "\n")] = 0;
        rows++;
    }
    fclose(file);
    return rows;
}

#ifdef WITH_STORE
// Reads what the desk reads of a store before its first picture.
static int read_store(const char *path) {
    static const char *const questions[] = {
        "PRAGMA application_id", "PRAGMA user_version", "PRAGMA journal_mode", "SELECT act FROM office ORDER BY code LIMIT 1",
        "SELECT value FROM meta WHERE key = 'demo'",
        "SELECT login, name, role, office, phone, active, position, any_time FROM account ORDER BY login",
    };
    sqlite3 *store = NULL;
    int bytes = 0;
    if (sqlite3_open_v2(path, &store, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK) return -1;
    for (size_t index = 0; index < sizeof questions / sizeof *questions; index++) {
        sqlite3_stmt *statement = NULL;
        if (sqlite3_prepare_v2(store, questions[index], -1, &statement, NULL) != SQLITE_OK) return -1;
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(statement); column++)
                if (sqlite3_column_text(statement, column)) bytes += sqlite3_column_bytes(statement, column);
        sqlite3_finalize(statement);
    }
    sqlite3_close(store);
    return bytes;
}
#endif

static void paint_row(int row, bool is_marked) {
    attrset(is_marked ? A_REVERSE : A_NORMAL);
    mvaddstr(row, 0, text[row]);
    attrset(A_NORMAL);
}

int main(int count, char **arguments) {
    int rows = count > 1 ? read_text(arguments[1]) : -1;
    if (rows < 0) {
        fprintf(stderr, "usage: peer FILE [STORE]\n");
        return 2;
    }
#ifdef WITH_STORE
    if (count > 2 && read_store(arguments[2]) <= 0) return 1;
#endif
    setlocale(LC_ALL, "");
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (!screen) return 1;
    raw();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    if (rows > LINES) rows = LINES;
    for (int row = 0; row < rows; row++) paint_row(row, false);
    refresh();
    int marked = 0;
    for (;;) {
        int key = getch();
        if (key == 'q' || key == ERR) break;
        int next = key == KEY_DOWN ? marked + 1 : key == KEY_UP ? marked - 1 : marked;
        if (next == marked || next < 0 || next >= rows) continue;
        paint_row(marked, false);
        paint_row(next, true);
        marked = next;
        refresh();
    }
    endwin();
    delscreen(screen);
    return 0;
}
