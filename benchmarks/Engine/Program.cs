using Cacao.Benchmarks;

return args switch
{
    ["micro"] => Micro.Run(),
    ["server"] => await LoadTest.RunAsync(TimeSpan.FromSeconds(8)),
    ["server", var seconds] => await LoadTest.RunAsync(TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture))),
    ["serve", var port] => await BenchmarkServer.RunAsync(int.Parse(port, System.Globalization.CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("usage: micro | server [seconds]");
    return 1;
}
