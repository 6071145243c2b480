// SPDX-License-Identifier: MIT
// The Google Benchmark program: what one operation costs at each size that has been generated.
//
//   errdex_bench [--benchmark_filter=REGEX] [--benchmark_…]
//
// Names are operation/detail/size. ERRDEX_BENCH_DATA names another folder for the databases.

#include "benchmarks.h"

#include <QApplication>

#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    for (const QString &size : errdex::bench::availableSizes()) {
        errdex::bench::registerLoad(size);
        errdex::bench::registerKeystroke(size);
        errdex::bench::registerSort(size);
        errdex::bench::registerExport(size);
        errdex::bench::registerText(size);
        errdex::bench::registerView(size);
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
