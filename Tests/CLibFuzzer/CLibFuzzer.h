#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the program's own arguments (LLVM, "libFuzzer: Using libFuzzer as a library").
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*tryOne)(const uint8_t *data, size_t size));
