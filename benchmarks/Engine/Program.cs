using System.Globalization;
using Cacao.Benchmarks;
using Cacao.Benchmarks.LongRun;
using Cacao.Benchmarks.Subscribers;

return args switch
{
    ["micro"] => Micro.Run(),
    ["server", ..] => await LoadTest.MemoryAsync(Seconds(args)),
    ["store", ..] => await LoadTest.StoreAsync(Seconds(args)),
    ["subscribers", ..] => await SubscriberTest.RunAsync(subscribers: 5_000, events: 10),
    ["memory", ..] => await MemoryTest.RunAsync(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000),
    ["serve", var port] => await BenchmarkServer.RunAsync(int.Parse(port, CultureInfo.InvariantCulture)),
    _ => Usage(),
};

static int Usage()
{
    Console.WriteLine("usage: micro | server [seconds] | store [seconds] | subscribers | memory [requests]");
    return 1;
}

static TimeSpan Seconds(string[] args) => TimeSpan.FromSeconds(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 8);
