using System.Globalization;
using EShop.Local.Processes;

namespace EShop.Local.Postgres;

/// <summary>What <c>postmaster.pid</c> says of a cluster: line 1 the process, line 4 the port.</summary>
internal sealed record PostmasterFile(int ProcessId, int Port)
{
    /// <summary>The living server of a cluster; null, and the file removed, where it is stale.</summary>
    public static PostmasterFile? Adopt(string clusterFolder)
    {
        var path = Path.Combine(clusterFolder, "postmaster.pid");
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }

        if (lines.Length > 3
            && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var processId)
            && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port)
            && RunningProcess.IsAlive(processId, clusterFolder))
        {
            return new PostmasterFile(processId, port);
        }

        File.Delete(path);
        return null;
    }
}
