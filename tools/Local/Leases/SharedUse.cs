using EShop.Local.Processes;

namespace EShop.Local.Leases;

/// <summary>
/// One server, used by several processes at once, that stops when the last of them has ended, however it ended: each user holds a
/// shared lock, and a watcher waits for the exclusive one.
/// </summary>
public static class SharedUse
{
    /// <summary>Takes part in the use of a server. Take it before looking whether the server runs.</summary>
    public static Task<FileLease> JoinAsync(LocalFolders folders, string name, CancellationToken cancellationToken = default)
        => FileLease.SharedAsync(UsersFile(folders, name), cancellationToken);

    /// <summary>Has a process that outlives the caller run a command when nobody uses the server any more.</summary>
    /// <returns>False where the machine lacks flock(1): then the server runs until it is stopped by hand.</returns>
    public static async Task<bool> StopAfterLastUserAsync(
        LocalFolders folders,
        string name,
        IReadOnlyList<string> stopCommand,
        CancellationToken cancellationToken = default)
    {
        if (Shell.Find("flock") is not { } flock || Shell.Find("setsid") is not { } setsid)
        {
            return false;
        }

        await Shell.RunAsync(
            "/bin/sh",
            ["-c", "\"$@\" </dev/null >/dev/null 2>&1 &", "sh", setsid, flock, "--exclusive", UsersFile(folders, name), .. stopCommand],
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return true;
    }

    private static string UsersFile(LocalFolders folders, string name) => folders.StateFile(name + ".users");
}
