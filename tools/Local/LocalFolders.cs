using System.Security.Cryptography;
using System.Text;
using EShop.Local.Postgres;

namespace EShop.Local;

/// <summary>
/// Where one clone keeps what it runs: state and passwords in <c>.eshop/</c>, the servers' data in <c>.eshop/data</c>. For root that
/// is a link into <c>/var/lib/eshop/</c>, since the servers run as another user, to whom a clone under root's home is closed.
/// </summary>
public sealed class LocalFolders
{
    private LocalFolders(string root, string state, string data)
    {
        Root = root;
        State = state;
        Data = data;
        Key = Hash(root);
    }

    /// <summary>The clone's root.</summary>
    public string Root { get; }

    /// <summary>Ports, passwords, locks and logs of this clone; open to its user alone.</summary>
    public string State { get; }

    /// <summary>The servers' data.</summary>
    public string Data { get; }

    /// <summary>A short name that tells this clone from others on the machine.</summary>
    public string Key { get; }

    public static LocalFolders Of(string repositoryRoot)
    {
        var root = Path.GetFullPath(repositoryRoot).TrimEnd(Path.DirectorySeparatorChar);
        var state = Path.Combine(root, ".eshop");
        PrivateFile.CreateFolder(state);

        var link = Path.Combine(state, "data");
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
        {
            Directory.CreateDirectory(link);
            return new LocalFolders(root, state, link);
        }

        return new LocalFolders(root, state, LinkedData(link, Hash(root)));
    }

    public string StateFile(string name) => Path.Combine(State, name);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..10];

    // The link is the truth: a clone that was deleted and made again at the same place starts anew, rather than with servers whose
    // passwords and keys went with the old one.
    private static string LinkedData(string link, string key)
    {
        const string home = "/var/lib/eshop";
        var info = new DirectoryInfo(link);
        if (info.LinkTarget is null || !Directory.Exists(info.LinkTarget))
        {
            if (info.LinkTarget is not null)
            {
                info.Delete();
            }

            var data = Path.Combine(home, $"{key}-{RandomNumberGenerator.GetHexString(6, lowercase: true)}");
            Directory.CreateDirectory(data);
            try
            {
                Directory.CreateSymbolicLink(link, data);
                DeleteStale(home, key, data);
            }
            catch (IOException) when (new DirectoryInfo(link).LinkTarget is not null)
            {
                // Another process of this clone was first, and may have swept this folder away already.
                Delete(data);
            }
        }

        return new DirectoryInfo(link).LinkTarget!;
    }

    private static void DeleteStale(string home, string key, string current)
    {
        foreach (var folder in Directory.EnumerateDirectories(home, key + "*"))
        {
            if (folder != current
                && Directory.EnumerateFiles(folder, "postmaster.pid", SearchOption.AllDirectories).All(file =>
                    PostmasterFile.Adopt(Path.GetDirectoryName(file)!) is null))
            {
                Delete(folder);
            }
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
        }
    }
}
