namespace EShop.Local.Processes;

/// <summary>Installs a package of the distribution where the caller may.</summary>
internal static class DebianPackage
{
    public static bool CanInstall => Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get");

    public static async Task<CommandResult> InstallAsync(string package, CancellationToken cancellationToken)
    {
        var quiet = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
        string[] install = ["install", "--yes", "--no-install-recommends", package];
        var result = await Shell.RunAsync("apt-get", install, null, quiet, cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            // A fresh machine has no package lists yet.
            await Shell.RunAsync("apt-get", ["update"], null, quiet, cancellationToken).ConfigureAwait(false);
            result = await Shell.RunAsync("apt-get", install, null, quiet, cancellationToken).ConfigureAwait(false);
        }

        return result;
    }
}
