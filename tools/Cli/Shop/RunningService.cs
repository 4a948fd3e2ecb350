using EShop.Local.Processes;

namespace EShop.Cli.Shop;

/// <summary>A process of the shop.</summary>
internal sealed record RunningService(string Name, int ProcessId, string Assembly, Uri Address)
{
    public bool IsAlive => RunningProcess.IsAlive(ProcessId, Path.GetFileName(Assembly));

    public Task<bool> StopAsync(TimeSpan patience) => RunningProcess.StopAsync(ProcessId, Path.GetFileName(Assembly), patience);
}
