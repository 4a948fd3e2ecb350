using System.Globalization;

namespace EShop.Local.Processes;

/// <summary>The unprivileged account that private servers run under when the caller is root: they refuse to run as root.</summary>
public sealed class ServerAccount
{
    private const string OwnName = "eshop";

    private ServerAccount(string name, string userId, string groupId)
    {
        Name = name;
        Owner = $"{userId}:{groupId}";
        Prefix = ["setpriv", "--reuid=" + userId, "--regid=" + groupId, "--init-groups", "--"];
    }

    public string Name { get; }

    /// <summary>User and group, as chown takes them.</summary>
    public string Owner { get; }

    /// <summary>What goes before a command so that it runs under this account.</summary>
    internal IReadOnlyList<string> Prefix { get; }

    /// <summary>
    /// Null where the caller is no root: then servers run as the caller. Otherwise the preferred account if the machine has it,
    /// else one of our own, which is created.
    /// </summary>
    public static async Task<ServerAccount?> ForServersAsync(string preferred, CancellationToken cancellationToken = default)
    {
        if (!Environment.IsPrivilegedProcess || !OperatingSystem.IsLinux())
        {
            return null;
        }

        if (Find(preferred) is { } present)
        {
            return present;
        }

        if (Find(OwnName) is null)
        {
            var created = await Shell.RunAsync(
                Shell.Find("useradd") ?? "useradd",
                ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "--user-group", OwnName],
                cancellationToken: cancellationToken).ConfigureAwait(false);
            if (!created.Succeeded)
            {
                throw new LocalServerException($"The account '{OwnName}' for private servers cannot be created:\n{created.Tail}");
            }
        }

        return Find(OwnName) ?? throw new LocalServerException($"The account '{OwnName}' is not in /etc/passwd after its creation.");
    }

    /// <summary>Gives a file or folder to the account.</summary>
    public static async Task GiveAsync(ServerAccount? account, string path, CancellationToken cancellationToken = default)
    {
        if (account is null)
        {
            return;
        }

        var given = await Shell.RunAsync("chown", [account.Owner, path], cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!given.Succeeded)
        {
            throw new LocalServerException($"{path} cannot be given to '{account.Name}':\n{given.Tail}");
        }
    }

    private static ServerAccount? Find(string name)
    {
        foreach (var line in File.ReadLines("/etc/passwd"))
        {
            var fields = line.Split(':');
            if (fields.Length > 3 && fields[0] == name && int.Parse(fields[2], CultureInfo.InvariantCulture) != 0)
            {
                return new ServerAccount(name, fields[2], fields[3]);
            }
        }

        return null;
    }
}
