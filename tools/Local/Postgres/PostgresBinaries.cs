using System.Globalization;
using EShop.Local.Processes;

namespace EShop.Local.Postgres;

/// <summary>The folder of an installed PostgreSQL's programs.</summary>
internal sealed class PostgresBinaries
{
    private const string Package = "postgresql-15";

    private readonly string _folder;

    private PostgresBinaries(string folder) => _folder = folder;

    public string Folder => _folder;

    public string Program(string name) => Path.Combine(_folder, name);

    /// <summary>An installed PostgreSQL: of the wanted major version where one is named. Installs Debian's package where it may.</summary>
    public static async Task<PostgresBinaries> LocateAsync(
        string? majorVersion,
        Action<string>? progress,
        CancellationToken cancellationToken)
    {
        if (Find(majorVersion) is { } installed)
        {
            return installed;
        }

        if (majorVersion is null && DebianPackage.CanInstall)
        {
            progress?.Invoke($"installing Debian's package {Package}");
            await KeepMainClusterAwayAsync(cancellationToken).ConfigureAwait(false);
            var result = await DebianPackage.InstallAsync(Package, cancellationToken).ConfigureAwait(false);
            if (!result.Succeeded)
            {
                result = await DebianPackage.InstallAsync("postgresql", cancellationToken).ConfigureAwait(false);
            }

            return Find(null) ?? throw new LocalServerException(
                $"PostgreSQL is not installed, and installing Debian's package {Package} failed:\n{result.Tail}");
        }

        throw new LocalServerException(
            majorVersion is null
                ? "PostgreSQL is not installed. Install it (Debian, Ubuntu: 'sudo apt-get install postgresql'; macOS: 'brew install "
                    + "postgresql@17'), put its 'bin' folder in PATH, or name your own servers in ConnectionStrings__<service>."
                : $"The private cluster was made by PostgreSQL {majorVersion}, which is no longer installed. Install it again, or remove "
                    + "the data with './eshop down --delete-data'.");
    }

    private static PostgresBinaries? Find(string? majorVersion)
        => Candidates()
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")))
            .Select(RealFolder)
            .Where(folder => majorVersion is null || folder.Split('/', '@').Contains(majorVersion))
            .Select(folder => new PostgresBinaries(folder))
            .FirstOrDefault();

    private static IEnumerable<string> Candidates()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator))
        {
            yield return folder;
        }

        foreach (var folder in Versions("/usr/lib/postgresql", "*", "bin")
            .Concat(Versions("/opt/homebrew/opt", "postgresql*", "bin"))
            .Concat(Versions("/usr/local/opt", "postgresql*", "bin"))
            .Concat(Versions("/home/linuxbrew/.linuxbrew/opt", "postgresql*", "bin")))
        {
            yield return folder;
        }
    }

    private static IEnumerable<string> Versions(string parent, string pattern, string child)
        => Directory.Exists(parent)
            ? Directory.GetDirectories(parent, pattern)
                .OrderByDescending(Version)
                .Select(folder => Path.Combine(folder, child))
            : [];

    private static double Version(string folder)
        => double.TryParse(Path.GetFileName(folder).Split('@')[^1], CultureInfo.InvariantCulture, out var version) ? version : 0;

    /// <summary>A program in PATH may be a link; the others lie beside what it points to.</summary>
    private static string RealFolder(string folder)
    {
        var target = File.ResolveLinkTarget(Path.Combine(folder, "initdb"), returnFinalTarget: true);
        return target is null ? folder : Path.GetDirectoryName(target.FullName)!;
    }

    /// <summary>The package would make and start a cluster of its own on the standard port.</summary>
    private static async Task KeepMainClusterAwayAsync(CancellationToken cancellationToken)
    {
        const string settings = "/etc/postgresql-common/createcluster.conf";
        if (!File.Exists(settings))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings)!);
            await File.WriteAllTextAsync(settings, "create_main_cluster = false\n", cancellationToken).ConfigureAwait(false);
        }
    }
}
