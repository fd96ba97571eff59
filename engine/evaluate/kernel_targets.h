#pragma once

// Kernels are compiled for any x86-64 and again for AVX2; which of them runs is chosen when the
// program starts. Not under sanitizers, which do not know how a program starts that way.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(NDEBUG) && \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define REDBANNER_KERNEL_TARGETS __attribute__((target_clones("avx2", "default")))
#else
#define REDBANNER_KERNEL_TARGETS
#endif
