using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>Where a server listens: each takes a free port and says which.</summary>
internal static class ServerAddress
{
    public static int PortOf(WebApplication app)
        => new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    public static void Tell(WebApplication app) => Tell(PortOf(app));

    /// <summary>Tells the process that started this one.</summary>
    public static void Tell(int port)
    {
        Console.WriteLine(FormattableString.Invariant($"{ChildProcess.Ready}{port}"));
        Console.Out.Flush();
    }
}
