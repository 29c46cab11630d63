#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _XOPEN_SOURCE 700
#define _DEFAULT_SOURCE
#include "CNcurses.h"
#include "Guard.h"

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <wchar.h>

// The header gives the key codes as numbers, so that Swift need not read curses.h.
_Static_assert(CURSES_KEY_DOWN == KEY_DOWN && CURSES_KEY_F0 == KEY_F0 && CURSES_KEY_RIGHT == KEY_RIGHT, "keys");
_Static_assert(CURSES_KEY_DELETE == KEY_DC && CURSES_KEY_INSERT == KEY_IC && CURSES_KEY_ENTER == KEY_ENTER, "keys");
_Static_assert(CURSES_KEY_PAGE_DOWN == KEY_NPAGE && CURSES_KEY_PAGE_UP == KEY_PPAGE, "keys");
_Static_assert(CURSES_KEY_KEYPAD_HOME == KEY_A1 && CURSES_KEY_KEYPAD_PAGE_UP == KEY_A3, "keys");
_Static_assert(CURSES_KEY_KEYPAD_END == KEY_C1 && CURSES_KEY_KEYPAD_PAGE_DOWN == KEY_C3, "keys");
_Static_assert(CURSES_KEY_BACK_TAB == KEY_BTAB && CURSES_KEY_END == KEY_END, "keys");
_Static_assert(CURSES_KEY_MOUSE == KEY_MOUSE && CURSES_KEY_RESIZE == KEY_RESIZE, "keys");

static SCREEN *screen;
static WINDOW *key_window;
static FILE *output_file;
static FILE *input_file;
static bool takes_mouse;
static bool takes_paste;
static bool shows_title;
static bool is_exit_watched;

// Locale and environment.

bool curses_prepare_locale(void) {
    // Letters and the system's words for what went wrong; each of the other eleven categories is a file, 0.1 ms together.
    setlocale(LC_CTYPE, "");
    setlocale(LC_MESSAGES, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

const char *curses_codeset(void) { return nl_langinfo(CODESET); }

const char *curses_environment(const char *name) { return getenv(name); }

void curses_forget_size_variables(void) {
    unsetenv("LINES");
    unsetenv("COLUMNS");
}

void curses_keep_private(void) {
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bool curses_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

// Start and end.

static const char *capability(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

/// Adds a string to the reset bytes without terminfo's padding marks ("$<5>").
static void append(char *bytes, size_t room, const char *text) {
    size_t used = strlen(bytes);
    while (text && *text && used + 1 < room) {
        if (text[0] == '$' && text[1] == '<') {
            const char *end = strchr(text, '>');
            if (end) {
                text = end + 1;
                continue;
            }
        }
        bytes[used++] = *text++;
    }
    bytes[used] = 0;
}

static const char *switches_off(void) {
    if (takes_mouse && takes_paste) return "\033[?2004l\033[?1006l\033[?1003l\033[?1002l\033[?1000l";
    return takes_paste ? "\033[?2004l" : "";
}

/// Prepares what the crash handler writes, for the present size.
static void prepare_reset(void) {
    char bytes[512] = "\033[4i";
    append(bytes, sizeof bytes, switches_off());
    append(bytes, sizeof bytes, capability("sgr0"));
    append(bytes, sizeof bytes, capability("op"));
    append(bytes, sizeof bytes, capability("cnorm"));
    // NB: without a second screen, what is shown (people's data) would stay on the first.
    const char *leave = capability("rmcup");
    append(bytes, sizeof bytes, leave ? tiparm(capability("cup"), LINES - 1, 0) : capability("clear"));
    append(bytes, sizeof bytes, leave);
    append(bytes, sizeof bytes, capability("rmkx"));
    append(bytes, sizeof bytes, leave ? "\r\n" : "\r");
    guard_set_reset(bytes, strlen(bytes));
}

/// Teaches ncurses the sequences that terminals send whatever their terminfo entry says.
static void define_keys(void) {
    static const struct { const char *sequence; int code; } extra[] = {
        {"\033[200~", CURSES_KEY_PASTE_BEGIN}, {"\033[201~", CURSES_KEY_PASTE_END},
        {"\033[1;5D", CURSES_KEY_WORD_LEFT}, {"\033[1;5C", CURSES_KEY_WORD_RIGHT},
        {"\033Od", CURSES_KEY_WORD_LEFT}, {"\033Oc", CURSES_KEY_WORD_RIGHT},
        {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
        {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
        {"\033[H", KEY_HOME}, {"\033[F", KEY_END}, {"\033OH", KEY_HOME}, {"\033OF", KEY_END},
        {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END}, {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
        {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
        {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
        {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
        {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)}, {"\033[[E", KEY_F(5)},
        {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},
        {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
    };
    for (size_t i = 0; i < sizeof extra / sizeof extra[0]; i++) {
        bool is_ours = extra[i].code >= CURSES_KEY_PASTE_BEGIN;
        if (is_ours || key_defined(extra[i].sequence) == 0) define_key(extra[i].sequence, extra[i].code);
    }
}

static void set_modes(bool wants_mouse) {
    raw();
    noecho();
    nonl();
    set_escdelay(25);
    curs_set(0);
    // NB: keys are read through a pad, because reading through a window paints it.
    key_window = newpad(1, 1);
    keypad(key_window, TRUE);
    nodelay(key_window, TRUE);
    define_keys();
    const char *mouse = capability("kmous");
    takes_paste = mouse != NULL;
    takes_mouse = false;
    if (wants_mouse && mouse) {
        mouseinterval(0);
        takes_mouse = mousemask(BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED, NULL) != 0;
    }
    const char *title = capability("tsl");
    shows_title = tigetflag("XT") > 0 || (title && strncmp(title, "\033]", 2) == 0);
}

/// Sends the switches that terminfo does not know, after ncurses has sent its own.
static void send_switches(void) {
    // NB: application keypad mode makes PuTTY's number pad send End for 1; only the DEC VT100 has F5 to F10 there.
    const char *f5 = capability("kf5");
    if (!f5 || strncmp(f5, "\033O", 2) != 0) curses_write((const uint8_t *)"\033>", 2);
    if (takes_paste) curses_write((const uint8_t *)"\033[?2004h", 8);
}

static void at_exit(void) { curses_stop(); }

static void close_files(void) {
    if (output_file) fclose(output_file);
    if (input_file) fclose(input_file);
    output_file = input_file = NULL;
}

int curses_start(const char *type, int input, int output, bool wants_mouse) {
    if (screen) return CURSES_BUSY;
    struct termios settings;
    bool has_settings = tcgetattr(input, &settings) == 0;
    guard_remember();
    output_file = fdopen(dup(output), "w");
    input_file = fdopen(dup(input), "r");
    screen = output_file && input_file ? newterm(type, output_file, input_file) : NULL;
    if (!screen) {
        guard_end();
        close_files();
        return CURSES_UNKNOWN;
    }
    if (!capability("cup")) {
        endwin();
        guard_end();
        delscreen(screen);
        screen = NULL;
        close_files();
        return CURSES_UNUSABLE;
    }
    set_modes(wants_mouse);
    guard_begin(fileno(input_file), fileno(output_file), has_settings ? &settings : NULL);
    prepare_reset();
    if (!is_exit_watched) is_exit_watched = atexit(at_exit) == 0;
    // NB: until it has been left once, ncurses 6.4 sends what it has after every move of the cursor: a write for each row of a picture.
    endwin();
    wnoutrefresh(stdscr);
    doupdate();
    send_switches();
    return CURSES_STARTED;
}

void curses_stop(void) {
    if (!screen) return;
    const char *off = switches_off();
    curses_write((const uint8_t *)"\033[4i", 4);
    curses_write((const uint8_t *)off, strlen(off));
    curs_set(1);
    bool has_second_screen = capability("rmcup") != NULL;
    if (!has_second_screen) {
        erase();
        refresh();
    }
    endwin();
    if (!has_second_screen) {
        const char *home = tiparm(capability("cup"), 0, 0);
        char bytes[32] = "";
        append(bytes, sizeof bytes, home);
        curses_write((const uint8_t *)bytes, strlen(bytes));
    }
    guard_end();
    delwin(key_window);
    delscreen(screen);
    screen = NULL;
    key_window = NULL;
    close_files();
}

// Picture.

void curses_size(int *rows, int *columns) { getmaxyx(stdscr, *rows, *columns); }

int curses_colours(bool *has_default) {
    *has_default = false;
    if (!has_colors() || start_color() == ERR) return 0;
    *has_default = use_default_colors() == OK;
    return COLORS;
}

void curses_define_pair(short pair, short foreground, short background) { init_pair(pair, foreground, background); }

static attr_t attributes(int emphasis) {
    attr_t attributes = 0;
    if (emphasis & CURSES_BOLD) attributes |= A_BOLD;
    if (emphasis & CURSES_UNDERLINE) attributes |= A_UNDERLINE;
    if (emphasis & CURSES_REVERSE) attributes |= A_REVERSE;
    if (emphasis & CURSES_DIM) attributes |= A_DIM;
    return attributes;
}

enum { MOST_SCALARS = sizeof ((curses_cell *)0)->scalars / sizeof(uint32_t) };
_Static_assert(MOST_SCALARS <= CCHARW_MAX, "a cell of ncurses holds a base and its marks");

/// Makes what ncurses puts for a cell: one of its own, or U+FFFD and blanks for its columns; says how many.
static int make(cchar_t *made, const curses_cell *cell) {
    wchar_t text[MOST_SCALARS + 1] = {0};
    int measured = 0;
    for (int i = 0; i < MOST_SCALARS && cell->scalars[i]; i++) {
        int width = wcwidth((wchar_t)cell->scalars[i]);
        if (width < 0 || (i > 0 && width > 0)) {
            measured = -1;
            break;
        }
        measured += width;
        text[i] = (wchar_t)cell->scalars[i];
    }
    attr_t look = attributes(cell->emphasis);
    if (measured == cell->width && setcchar(made, text, look, cell->pair, NULL) == OK) return 1;
    for (int i = 0; i < cell->width; i++) setcchar(&made[i], i == 0 ? L"\uFFFD" : L" ", look, cell->pair, NULL);
    return cell->width;
}

void curses_put(int row, int column, const curses_cell *cells, int count) {
    // NB: a wide character ends a stretch, because ncurses counts its length in characters and its room in columns.
    enum { STRETCH = 64 };
    cchar_t made[STRETCH + 1];
    int ready = 0;
    int columns = 0;
    for (int i = 0; i < count; i++) {
        ready += make(&made[ready], &cells[i]);
        columns += cells[i].width;
        bool ends = i + 1 == count || cells[i].width > 1 || cells[i + 1].width > 1 || ready >= STRETCH;
        if (!ends) continue;
        mvadd_wchnstr(row, column, made, ready);
        column += columns;
        ready = columns = 0;
    }
}

void curses_redraw_all(void) { clearok(curscr, TRUE); }

void curses_clear(void) {
    erase();
    clearok(stdscr, TRUE);
    prepare_reset();
}

void curses_update(int row, int column) {
    curs_set(row >= 0 ? 1 : 0);
    if (row >= 0) move(row, column);
    wnoutrefresh(stdscr);
    doupdate();
}

bool curses_write(const uint8_t *bytes, size_t count) {
    if (!output_file) return false;
    int descriptor = fileno(output_file);
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written > 0) {
            bytes += written;
            count -= (size_t)written;
        } else if (written < 0 && errno == EAGAIN) {
            struct pollfd room = {.fd = descriptor, .events = POLLOUT};
            if (poll(&room, 1, 5000) == 0) return false;
        } else if (written < 0 && errno != EINTR) {
            return false;
        }
    }
    return true;
}

void curses_set_title(const char *title) {
    if (!shows_title) return;
    curses_write((const uint8_t *)"\033]2;", 4);
    curses_write((const uint8_t *)title, strlen(title));
    curses_write((const uint8_t *)"\a", 1);
}

void curses_bell(void) { beep(); }

// Keys.

int curses_read(void) {
    int code = wgetch(key_window);
    return code == ERR ? -1 : code;
}

int curses_mouse(int *row, int *column) {
    MEVENT event;
    if (getmouse(&event) != OK) return CURSES_MOUSE_NONE;
    *row = event.y;
    *column = event.x;
    if (event.bstate & BUTTON1_PRESSED) return CURSES_MOUSE_PRESS;
    if (event.bstate & BUTTON4_PRESSED) return CURSES_MOUSE_WHEEL_UP;
    if (event.bstate & BUTTON5_PRESSED) return CURSES_MOUSE_WHEEL_DOWN;
    return CURSES_MOUSE_OTHER;
}

int curses_wait(int milliseconds) {
    struct pollfd sources[2] = {
        {.fd = fileno(input_file), .events = POLLIN},
        {.fd = guard_wake_descriptor(), .events = POLLIN},
    };
    int ready = poll(sources, 2, milliseconds);
    if (ready == 0) return CURSES_WAIT_TIMEOUT;
    if (ready < 0 || sources[1].revents) {
        guard_drain();
        return CURSES_WAIT_SIGNAL;
    }
    int waiting = 0;
    bool is_readable = sources[0].revents & POLLIN;
    // NB: readable with nothing to read is the end of the input: the terminal has gone.
    if (is_readable && ioctl(fileno(input_file), FIONREAD, &waiting) == 0 && waiting > 0) return CURSES_WAIT_INPUT;
    return CURSES_WAIT_GONE;
}

bool curses_is_terminated(void) { return guard_is_terminated(); }

// The idle counter.

int curses_open_counter(const char *path) { return open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600); }

void curses_write_counter(int descriptor, uint64_t value) {
    char digits[32];
    int count = snprintf(digits, sizeof digits, "%llu\n", (unsigned long long)value);
    // NB: the number only grows, so that writing it over the old one never leaves old digits behind it.
    if (pwrite(descriptor, digits, (size_t)count, 0) != count) { /* the driver sees no rise, which is what happened */ }
}

void curses_close(int descriptor) { close(descriptor); }
