using System.Globalization;

namespace Cacao.Gateway.Benchmarks.Servers;

/// <summary>Tells how many bytes a process has allocated since it started.</summary>
internal static class AllocationEndpoint
{
    public const string Path = "/allocated";

    public static void Map(WebApplication app)
        => app.MapGet(Path, static () => GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture));

}
