using System.Security.Cryptography;
using System.Text;

namespace EShop.Local;

/// <summary>
/// Where one clone keeps what it runs: state and passwords in <c>.eshop/</c>, the servers' data in <c>.eshop/data</c>. For root that
/// is a link to <c>/var/lib/eshop/{hash of the clone's path}</c>, since the servers run as another user, to whom a clone under
/// root's home is closed.
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

        var data = Path.Combine("/var/lib/eshop", Hash(root));
        Directory.CreateDirectory(data);
        if (new DirectoryInfo(link) is { } info && info.LinkTarget != data)
        {
            if (info.LinkTarget is not null)
            {
                info.Delete();
            }

            if (!Directory.Exists(link))
            {
                Directory.CreateSymbolicLink(link, data);
            }
        }

        return new LocalFolders(root, state, data);
    }

    public string StateFile(string name) => Path.Combine(State, name);

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..10];
}
