// The least that a program can do that looks through the same store as the desk: lists of files in pages of 200 rows by the same
// indexes, filters by digits, and names found letter by letter, with ncursesw and SQLite and nothing else.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#include <curses.h>
#include <limits.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

enum { PAGE = 200, HITS = 50, MOST_BYTES = 512, COLUMNS = 12 };

#define ROW "SELECT id, number, status, service, channel, applicant, officer_name, holder, due, answer_by, registered_at, revision FROM case_file "

static const char *const lists[10] = {
    ROW "WHERE handling_office = ?1 OR intake_office = ?1 ORDER BY id DESC LIMIT 200",
    ROW "INDEXED BY case_day_here WHERE handling_office = ?1 AND substr(registered_at, 1, 10) = '2026-11-20' ORDER BY id DESC LIMIT 200",
    ROW "INDEXED BY case_waits_here WHERE handling_office = ?1 AND is_open = 1 ORDER BY id DESC LIMIT 200",
    ROW "INDEXED BY case_waits_here WHERE handling_office = ?1 AND is_open = 1 AND waits_for = 'receptionist' ORDER BY coalesce(due, '~'), id LIMIT 200",
    ROW "INDEXED BY case_waits_here WHERE handling_office = ?1 AND is_open = 1 AND waits_for = 'head' ORDER BY coalesce(due, '~'), id LIMIT 200",
    ROW "INDEXED BY case_waits_here WHERE handling_office = ?1 AND is_open = 1 AND waits_for = 'officer' ORDER BY coalesce(due, '~'), id LIMIT 200",
    ROW "INDEXED BY case_late_here WHERE handling_office = ?1 AND late_at < '2026-11-20T15:00' ORDER BY late_at, id LIMIT 200",
    ROW "INDEXED BY case_ready_here WHERE handling_office = ?1 AND ready_since IS NOT NULL ORDER BY coalesce(due, '~'), id LIMIT 200",
    ROW "INDEXED BY case_ready_here WHERE handling_office = ?1 AND ready_since < '2026-11-06T15:00' ORDER BY coalesce(due, '~'), id LIMIT 200",
    ROW "NOT INDEXED WHERE (handling_office = ?1 OR intake_office = ?1) AND is_open = 0 ORDER BY id DESC LIMIT 200",
};
static const char *const found =
    "SELECT c.id, c.number, c.status, c.service, c.channel, c.applicant, c.officer_name, c.holder, c.due, c.answer_by, c.registered_at, c.revision "
    "FROM (SELECT rowid AS person FROM person_exact WHERE person_exact MATCH ?1 ORDER BY rowid DESC LIMIT 50) AS p "
    "CROSS JOIN case_file AS c INDEXED BY case_person ON c.person = p.person ORDER BY p.person DESC LIMIT 50";

static sqlite3 *store;
static sqlite3_stmt *statements[11];
static char text[PAGE][MOST_BYTES];
static int rows, marked, top;
static wchar_t sought[64];
static int letters, searching;

static void fill(sqlite3_stmt *statement) {
    rows = marked = top = 0;
    while (rows < PAGE && sqlite3_step(statement) == SQLITE_ROW) {
        char *row = text[rows];
        row[0] = 0;
        for (int column = 1; column < COLUMNS; column++) {
            const unsigned char *value = sqlite3_column_text(statement, column);
            if (value && (column == 1 || column == 2 || column == 5 || column == 8))
                snprintf(row + strlen(row), MOST_BYTES - strlen(row), "%s ", value);
        }
        rows++;
    }
    sqlite3_reset(statement);
}

static void show(int list) {
    if (!statements[list]) sqlite3_prepare_v2(store, lists[list], -1, &statements[list], NULL);
    sqlite3_bind_int(statements[list], 1, 1);
    fill(statements[list]);
}

static void search(void) {
    if (letters == 0) return;
    char query[512] = "\"", *end = query + 1;
    for (int letter = 0; letter < letters; letter++) {
        char bytes[MB_LEN_MAX + 1] = { 0 };
        wctomb(bytes, towlower(sought[letter]));
        if (sought[letter] == L' ') strcpy(bytes, "\"* \"");
        end = stpcpy(end, bytes);
    }
    strcpy(end, "\"*");
    if (!statements[10]) sqlite3_prepare_v2(store, found, -1, &statements[10], NULL);
    sqlite3_bind_text(statements[10], 1, query, -1, SQLITE_TRANSIENT);
    fill(statements[10]);
}

static void paint(void) {
    int height = LINES - 3;
    if (marked < top) top = marked;
    if (marked >= top + height) top = marked - height + 1;
    erase();
    if (searching) mvaddwstr(0, 0, sought); else mvaddstr(0, 0, "0 1 2 3 4 5 6 7 8 9");
    for (int line = 0; line < height && top + line < rows; line++) {
        attrset(top + line == marked ? A_REVERSE : A_NORMAL);
        mvaddnstr(line + 2, 0, text[top + line], -1);
        attrset(A_NORMAL);
    }
    refresh();
}

static void move_to(int row) {
    marked = row < 0 ? 0 : row >= rows ? (rows ? rows - 1 : 0) : row;
}

int main(int count, char **arguments) {
    if (count < 2 || sqlite3_open_v2(arguments[1], &store, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK) return 2;
    setlocale(LC_ALL, "");
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (!screen) return 1;
    raw();
    noecho();
    keypad(stdscr, TRUE);
    set_escdelay(25);
    curs_set(0);
    show(0);
    paint();
    for (;;) {
        wint_t key = 0;
        int kind = get_wch(&key);
        if (kind == ERR) break;
        if (kind == KEY_CODE_YES) switch (key) {
            case KEY_DOWN: move_to(marked + 1); break;
            case KEY_UP: move_to(marked - 1); break;
            case KEY_NPAGE: move_to(marked + LINES - 3); break;
            case KEY_PPAGE: move_to(marked - LINES + 3); break;
            case KEY_F(3): searching = 1; letters = 0; sought[0] = 0; rows = 0; break;
            case KEY_F(10): searching = 0; show(0); break;
            case KEY_BACKSPACE: if (letters) sought[--letters] = 0; search(); break;
            default: continue;
        } else if (searching && key == 127) {
            if (letters) sought[--letters] = 0;
            search();
        } else if (searching && letters < 60 && key >= 32) {
            sought[letters++] = (wchar_t)key;
            sought[letters] = 0;
            search();
        } else if (!searching && key >= '0' && key <= '9') {
            show((int)(key - '0'));
        } else continue;
        paint();
    }
    endwin();
    delscreen(screen);
    return 0;
}
