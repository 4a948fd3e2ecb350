[assembly: Module("BenchmarkTypes")]
