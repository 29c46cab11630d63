// Stands between a program and the disk: LD_PRELOAD it, and it records what is done to the files under one folder, or lets the
// k-th call of a kind fail. SoakCommand's `power` and `faults` build and use it.
//
//   TEREZE_DISK_ROOT   the folder that is watched; everything else passes
//   TEREZE_DISK_LOG    a file to which each change is added: kind, lengths, path within the root, bytes (struct record)
//   TEREZE_DISK_FAULT  kind:k:once or kind:k:ever; kinds: write, short, full, sync, read, open, map, memory; none lets nothing fail
//   TEREZE_DISK_COUNT  a file that gets how often the fault was met, when the program ends, and behind it the calls of each kind
//   TEREZE_DISK_ARM    the fault counts only from when this file is there; without it, from the start
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/uio.h>
#include <unistd.h>

enum { MANY = 4096 };
enum change { CREATED = 1, WRITTEN, TRUNCATED, SYNCED, REMOVED, RENAMED };
enum kind { NONE, WRITE, SHORT, FULL, SYNC, READ, OPEN, MAP, MEMORY, KINDS };

struct record {
    uint32_t change;
    uint32_t path;
    uint64_t offset;
    uint64_t bytes;
};

static char root[PATH_MAX], arm[PATH_MAX], counted[PATH_MAX];
static size_t root_length;
static char *watched[MANY];
static int log_file = -1;
static enum kind kind;
static long fault_at, calls[KINDS], met;
static int for_ever, is_armed = 1, is_ready, is_memory_asked;
static uintptr_t engine_from, engine_to;

#define REAL(result, name, ...) \
    static result (*real_##name)(__VA_ARGS__); \
    if (!real_##name) real_##name = (result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

extern void *__libc_malloc(size_t);
extern void *__libc_realloc(void *, size_t);

/// Where the engine's library lies in memory: only its own memory is denied.
static int find_engine(struct dl_phdr_info *info, size_t size, void *nothing) {
    (void)size, (void)nothing;
    if (!strstr(info->dlpi_name, "libsqlite3")) return 0;
    engine_from = info->dlpi_addr;
    for (int i = 0; i < info->dlpi_phnum; i++) {
        uintptr_t end = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr + info->dlpi_phdr[i].p_memsz;
        if (end > engine_to) engine_to = end;
    }
    return 1;
}

static enum kind kind_named(const char *name, size_t length) {
    static const char *names[] = {"", "write", "short", "full", "sync", "read", "open", "map", "memory"};
    for (int i = 1; i < KINDS; i++)
        if (strlen(names[i]) == length && !strncmp(names[i], name, length)) return (enum kind)i;
    return NONE;
}

__attribute__((constructor)) static void begin(void) {
    const char *text = getenv("TEREZE_DISK_ROOT");
    if (!text || !realpath(text, root)) return;
    root_length = strlen(root);
    if ((text = getenv("TEREZE_DISK_FAULT"))) {
        const char *colon = strchr(text, ':');
        if (colon) {
            kind = kind_named(text, (size_t)(colon - text));
            fault_at = atol(colon + 1);
            for_ever = strstr(colon + 1, "ever") != NULL;
            is_memory_asked = kind == MEMORY || kind == NONE;
        }
    }
    if ((text = getenv("TEREZE_DISK_COUNT"))) snprintf(counted, sizeof counted, "%s", text);
    if ((text = getenv("TEREZE_DISK_ARM"))) {
        snprintf(arm, sizeof arm, "%s", text);
        is_armed = 0;
    }
    if (is_memory_asked) dl_iterate_phdr(find_engine, NULL);
    if ((text = getenv("TEREZE_DISK_LOG"))) log_file = open(text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    is_ready = 1;
}

__attribute__((destructor)) static void finish(void) {
    if (!is_ready || !counted[0]) return;
    char line[256];
    int length = snprintf(line, sizeof line, "%ld", met);
    for (int i = 1; i < KINDS; i++) length += snprintf(line + length, sizeof line - (size_t)length, " %ld", calls[i]);
    is_ready = 0;
    int file = open(counted, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0) return;
    if (write(file, line, (size_t)length) < 0) abort();
    close(file);
}

/// Whether this call of the kind is to fail.
static int fails(enum kind asked) {
    if ((kind != asked && kind != NONE) || !is_ready) return 0;
    if (!is_armed) {
        if (access(arm, F_OK)) return 0;
        is_armed = 1;
    }
    long call = __atomic_add_fetch(&calls[asked], 1, __ATOMIC_SEQ_CST);
    if (kind == NONE) return 0;
    if (call != fault_at && !(for_ever && fault_at > 0 && call > fault_at)) return 0;
    __atomic_add_fetch(&met, 1, __ATOMIC_SEQ_CST);
    return 1;
}

/// The path within the root that an open file has; NULL where it is not watched.
static const char *place(int file) {
    return is_ready && file >= 0 && file < MANY && file != log_file ? watched[file] : NULL;
}

/// The engine's shared index is rebuilt after a crash and the lock's content only moves a checkpoint.
static int is_data(const char *path) {
    size_t length = strlen(path);
    return !(length > 4 && (!strcmp(path + length - 4, "-shm") || !strcmp(path + length - 5, ".lock")));
}

static void note(enum change change, const char *path, uint64_t offset, const void *bytes, size_t count) {
    if (log_file < 0) return;
    struct record record = {change, (uint32_t)strlen(path), offset, count};
    struct iovec parts[] = {{&record, sizeof record}, {(void *)path, record.path}, {(void *)bytes, count}};
    if (writev(log_file, parts, 3) < 0) abort();
}

/// The part of a path behind the root; NULL where it does not lie there.
static const char *within(const char *path) {
    static __thread char whole[2 * PATH_MAX];
    if (!is_ready || !path) return NULL;
    if (path[0] == '/') {
        snprintf(whole, sizeof whole, "%s", path);
    } else {
        char here[PATH_MAX];
        if (!getcwd(here, sizeof here)) return NULL;
        snprintf(whole, sizeof whole, "%s/%s", here, path);
    }
    if (strncmp(whole, root, root_length)) return NULL;
    if (!whole[root_length]) return ".";
    return whole[root_length] == '/' ? whole + root_length + 1 : NULL;
}

static int opened(int file, const char *path, int flags, int was_there) {
    const char *inside = within(path);
    if (file < 0 || file >= MANY || !inside) return file;
    free(watched[file]);
    watched[file] = strdup(inside);
    if ((flags & O_CREAT) && !was_there) note(CREATED, inside, 0, NULL, 0);
    if ((flags & O_TRUNC) && was_there) note(TRUNCATED, inside, 0, NULL, 0);
    return file;
}

static int is_there(const char *path) {
    struct stat status;
    int saved = errno, found = !lstat(path, &status);
    errno = saved;
    return found;
}

#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, name, const char *, int, ...); \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { \
            va_list rest; \
            va_start(rest, flags); \
            mode = va_arg(rest, mode_t); \
            va_end(rest); \
        } \
        if (within(path) && fails(OPEN)) return errno = EIO, -1; \
        int was_there = is_there(path); \
        return opened(real_##name(path, flags, mode), path, flags, was_there); \
    }
OPENING(open)
OPENING(open64)

int close(int file) {
    REAL(int, close, int);
    if (file >= 0 && file < MANY && watched[file]) {
        free(watched[file]);
        watched[file] = NULL;
    }
    return real_close(file);
}

#define WRITING(name, offset_type) \
    ssize_t name(int file, const void *bytes, size_t count, offset_type offset) { \
        REAL(ssize_t, name, int, const void *, size_t, offset_type); \
        const char *path = place(file); \
        if (!path) return real_##name(file, bytes, count, offset); \
        if (is_data(path)) { \
            if (fails(WRITE)) return errno = EIO, -1; \
            if (fails(FULL)) return errno = ENOSPC, -1; \
            if (fails(SHORT) && count > 1) count /= 2; \
        } \
        ssize_t done = real_##name(file, bytes, count, offset); \
        if (done > 0) note(WRITTEN, path, (uint64_t)offset, bytes, (size_t)done); \
        return done; \
    }
WRITING(pwrite, off_t)
WRITING(pwrite64, off64_t)

ssize_t write(int file, const void *bytes, size_t count) {
    REAL(ssize_t, write, int, const void *, size_t);
    const char *path = place(file);
    if (!path) return real_write(file, bytes, count);
    if (fails(WRITE)) return errno = EIO, -1;
    if (fails(FULL)) return errno = ENOSPC, -1;
    if (fails(SHORT) && count > 1) count /= 2;
    off_t before = lseek(file, 0, fcntl(file, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = real_write(file, bytes, count);
    if (done > 0) note(WRITTEN, path, (uint64_t)(before < 0 ? 0 : before), bytes, (size_t)done);
    return done;
}

#define READING(name, offset_type) \
    ssize_t name(int file, void *bytes, size_t count, offset_type offset) { \
        REAL(ssize_t, name, int, void *, size_t, offset_type); \
        const char *path = place(file); \
        if (path && is_data(path) && fails(READ)) return errno = EIO, -1; \
        return real_##name(file, bytes, count, offset); \
    }
READING(pread, off_t)
READING(pread64, off64_t)

#define SYNCING(name) \
    int name(int file) { \
        REAL(int, name, int); \
        const char *path = place(file); \
        if (path && fails(SYNC)) return errno = EIO, -1; \
        int result = real_##name(file); \
        if (path && !result) note(SYNCED, path, 0, NULL, 0); \
        return result; \
    }
SYNCING(fsync)
SYNCING(fdatasync)

#define TRUNCATING(name, offset_type) \
    int name(int file, offset_type length) { \
        REAL(int, name, int, offset_type); \
        const char *path = place(file); \
        if (path && is_data(path) && fails(WRITE)) return errno = EIO, -1; \
        if (path && fails(FULL)) return errno = ENOSPC, -1; \
        int result = real_##name(file, length); \
        if (path && !result) note(TRUNCATED, path, (uint64_t)length, NULL, 0); \
        return result; \
    }
TRUNCATING(ftruncate, off_t)
TRUNCATING(ftruncate64, off64_t)

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    const char *inside = within(path);
    if (inside && fails(WRITE)) return errno = EIO, -1;
    int result = real_unlink(path);
    if (inside && !result) note(REMOVED, within(path), 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(int, rename, const char *, const char *);
    const char *inside = within(to);
    char target[2 * PATH_MAX];
    if (inside) snprintf(target, sizeof target, "%s", inside);
    if (inside && fails(WRITE)) return errno = EIO, -1;
    int result = real_rename(from, to);
    if (inside && !result && within(from)) note(RENAMED, within(from), 0, target, strlen(target));
    return result;
}

#define MAPPING(name, offset_type) \
    void *name(void *address, size_t length, int protection, int flags, int file, offset_type offset) { \
        REAL(void *, name, void *, size_t, int, int, int, offset_type); \
        if (place(file) && fails(MAP)) return errno = ENOMEM, MAP_FAILED; \
        return real_##name(address, length, protection, flags, file, offset); \
    }
MAPPING(mmap, off_t)
MAPPING(mmap64, off64_t)

/// A disk that has been full says so.
#define ROOM(name, type) \
    int name(const char *path, struct type *room) { \
        REAL(int, name, const char *, struct type *); \
        int result = real_##name(path, room); \
        if (!result && kind == FULL && met) room->f_bavail = 0; \
        return result; \
    }
ROOM(statvfs, statvfs)
ROOM(statvfs64, statvfs64)

static int is_engine(void *caller) {
    return (uintptr_t)caller >= engine_from && (uintptr_t)caller < engine_to;
}

void *malloc(size_t size) {
    if (is_memory_asked && is_engine(__builtin_return_address(0)) && fails(MEMORY)) return errno = ENOMEM, NULL;
    return __libc_malloc(size);
}

void *realloc(void *old, size_t size) {
    if (is_memory_asked && is_engine(__builtin_return_address(0)) && fails(MEMORY)) return errno = ENOMEM, NULL;
    return __libc_realloc(old, size);
}
