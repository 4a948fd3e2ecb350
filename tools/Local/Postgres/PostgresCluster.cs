using System.Globalization;
using EShop.Local.Processes;

namespace EShop.Local.Postgres;

/// <summary>The files of a private cluster and the programs that work on them, under the account that owns them.</summary>
internal sealed class PostgresCluster
{
    private readonly PostgresBinaries _binaries;
    private readonly ServerAccount? _account;
    private readonly PostgresServerOptions _options;
    private readonly string _home;

    private PostgresCluster(PostgresBinaries binaries, ServerAccount? account, PostgresServerOptions options, string home)
    {
        _binaries = binaries;
        _account = account;
        _options = options;
        _home = home;
    }

    public string Folder => Path.Combine(_home, "cluster");

    public string LogFile => Path.Combine(_home, "server.log");

    public IReadOnlyList<string> StopCommand
        => [.. _account?.Prefix ?? [], _binaries.Program("pg_ctl"), "stop", "-D", Folder, "-m", "fast", "-w", "-t", "30"];

    public static string FolderOf(LocalFolders folders, PostgresServerOptions options)
        => Path.Combine(folders.Data, options.Name, "cluster");

    public static async Task<PostgresCluster> OpenAsync(
        LocalFolders folders,
        PostgresServerOptions options,
        CancellationToken cancellationToken)
    {
        var home = Path.Combine(folders.Data, options.Name);
        var version = Path.Combine(home, "cluster", "PG_VERSION");
        var madeBy = File.Exists(version) ? (await File.ReadAllTextAsync(version, cancellationToken).ConfigureAwait(false)).Trim() : null;
        var binaries = await PostgresBinaries.LocateAsync(madeBy, options.Progress, cancellationToken).ConfigureAwait(false);
        var account = await ServerAccount.ForServersAsync("postgres", cancellationToken).ConfigureAwait(false);
        PrivateFile.CreateFolder(home);
        await ServerAccount.GiveAsync(account, home, cancellationToken).ConfigureAwait(false);
        return new PostgresCluster(binaries, account, options, home);
    }

    public async Task CreateIfMissingAsync(string userName, string password, CancellationToken cancellationToken)
    {
        if (Directory.Exists(Folder))
        {
            return;
        }

        _options.Progress?.Invoke("making a private PostgreSQL cluster");

        // Made aside and moved into place whole: an interrupted initdb leaves nothing that looks like a cluster.
        var draft = Folder + ".new";
        if (Directory.Exists(draft))
        {
            Directory.Delete(draft, recursive: true);
        }

        var passwordFile = Path.Combine(_home, "initial-password");
        PrivateFile.Write(passwordFile, password + "\n");
        await ServerAccount.GiveAsync(_account, passwordFile, cancellationToken).ConfigureAwait(false);
        try
        {
            List<string> arguments =
            [
                "-D", draft, "-U", userName, "--pwfile=" + passwordFile, "--auth=scram-sha-256", "--encoding=UTF8",
                OperatingSystem.IsMacOS() ? "--locale=C" : "--locale=C.UTF-8"
            ];
            if (!_options.Durable)
            {
                arguments.Add("--no-sync");
            }

            await RunAsync("initdb", arguments, "A private PostgreSQL cluster cannot be made", cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        await File.AppendAllTextAsync(
            Path.Combine(draft, "postgresql.conf"),
            "\ninclude_if_exists = 'eshop.conf'\n",
            cancellationToken).ConfigureAwait(false);
        Directory.Move(draft, Folder);
    }

    public async Task StartAsync(int port, CancellationToken cancellationToken)
    {
        var settings = Path.Combine(Folder, "eshop.conf");
        await File.WriteAllTextAsync(settings, Settings(port), cancellationToken).ConfigureAwait(false);
        await ServerAccount.GiveAsync(_account, settings, cancellationToken).ConfigureAwait(false);
        await RunAsync(
            "pg_ctl",
            ["start", "-D", Folder, "-l", LogFile, "-w", "-t", "60", "-s"],
            $"PostgreSQL does not start on port {port} (its log: {LogFile})",
            cancellationToken).ConfigureAwait(false);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (PostmasterFile.Adopt(Folder) is null)
        {
            return;
        }

        var result = await ExecuteAsync("pg_ctl", ["stop", "-D", Folder, "-m", "fast", "-w", "-t", "30", "-s"], cancellationToken)
            .ConfigureAwait(false);

        // Another process may stop it at the same moment; what counts is that it is stopped.
        if (!result.Succeeded && PostmasterFile.Adopt(Folder) is not null)
        {
            throw new LocalServerException($"PostgreSQL does not stop:\n{result.Tail}");
        }
    }

    private async Task RunAsync(string program, IEnumerable<string> arguments, string trouble, CancellationToken cancellationToken)
    {
        var result = await ExecuteAsync(program, arguments, cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            throw new LocalServerException($"{trouble}:\n{result.Tail}");
        }
    }

    private Task<CommandResult> ExecuteAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
        => Shell.RunAsync(
            _binaries.Program(program),
            arguments,
            _account,
            new Dictionary<string, string> { ["LC_ALL"] = "C", ["HOME"] = _home },
            cancellationToken);

    private string Settings(int port)
    {
        // Containers often have little shared memory, which parallel workers would need; a shop's queries do not need them.
        var settings = string.Create(CultureInfo.InvariantCulture, $"""
            listen_addresses = '127.0.0.1'
            port = {port}
            unix_socket_directories = ''
            max_connections = {_options.MaxConnections}
            shared_buffers = 128MB
            max_parallel_workers_per_gather = 0
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = off

            """);
        return _options.Durable
            ? settings
            : settings + "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nautovacuum = off\n";
    }
}
