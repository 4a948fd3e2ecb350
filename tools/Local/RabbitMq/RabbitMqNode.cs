using System.Globalization;
using EShop.Local.Processes;

namespace EShop.Local.RabbitMq;

/// <summary>The files and the environment of a private broker node, and the scripts that work on it.</summary>
internal sealed class RabbitMqNode
{
    public const string UserName = "eshop";

    private readonly LocalFolders _folders;
    private readonly string _binaries;
    private readonly ServerAccount? _account;
    private readonly RabbitMqServerOptions _options;
    private readonly string _home;
    private bool _started;

    private RabbitMqNode(
        LocalFolders folders,
        string binaries,
        ServerAccount? account,
        RabbitMqServerOptions options,
        string home,
        string password)
    {
        _folders = folders;
        _binaries = binaries;
        _account = account;
        _options = options;
        _home = home;
        Password = password;
        Port = ReadPort("port");
    }

    public string Password { get; }

    public int Port { get; private set; }

    public string LogFile => Path.Combine(_home, "server.log");

    public bool IsRunning => ProcessId is { } processId && RunningProcess.IsAlive(processId, _home);

    /// <summary>Whether a node that was started has ended again.</summary>
    public bool HasFailed => _started && ProcessId is not null && !IsRunning;

    public IReadOnlyList<string> StopCommand
        =>
        [
            "/bin/sh", "-c",
            "kill -TERM $1; while kill -0 $1 2>/dev/null; do sleep 0.2; done; rm -f \"$2\"; ERL_EPMD_PORT=$3 epmd -kill",
            "sh", Text(ProcessId ?? throw new LocalServerException("RabbitMQ does not run.")), ProcessFile, Text(ReadPort("mapper-port"))
        ];

    private string NodeName => $"{_options.Name}-{_folders.Key}@localhost";

    private string ProcessFile => Path.Combine(_home, "server.pid");

    private int? ProcessId
        => File.Exists(ProcessFile) && int.TryParse(File.ReadAllText(ProcessFile), CultureInfo.InvariantCulture, out var id) ? id : null;

    public static bool MayRun(LocalFolders folders, RabbitMqServerOptions options)
        => File.Exists(Path.Combine(folders.Data, options.Name, "server.pid"));

    public static async Task<RabbitMqNode> OpenAsync(LocalFolders folders, RabbitMqServerOptions options, CancellationToken cancellationToken)
    {
        var binaries = await RabbitMqBinaries.LocateAsync(options.Progress, cancellationToken).ConfigureAwait(false);
        var account = await ServerAccount.ForServersAsync("rabbitmq", cancellationToken).ConfigureAwait(false);
        var home = Path.Combine(folders.Data, options.Name);
        PrivateFile.CreateFolder(home);
        await ServerAccount.GiveAsync(account, home, cancellationToken).ConfigureAwait(false);
        var password = PrivateFile.Password(folders.StateFile(options.Name + ".password"));
        return new RabbitMqNode(folders, binaries, account, options, home, password);
    }

    public async Task StartAsync(int? port, CancellationToken cancellationToken)
    {
        Port = port ?? Ports.Remembered(PortFile("port"));
        await File.WriteAllTextAsync(PortFile("port"), Port.ToString(CultureInfo.InvariantCulture), cancellationToken).ConfigureAwait(false);
        Ports.Remembered(PortFile("distribution-port"));
        Ports.Remembered(PortFile("mapper-port"));
        File.Delete(ProcessFile);

        await WriteAsync("rabbitmq.conf", string.Create(CultureInfo.InvariantCulture, $"""
            listeners.tcp.local = 127.0.0.1:{Port}
            default_user = {UserName}
            default_pass = {Password}
            loopback_users = none
            disk_free_limit.absolute = 50MB
            log.console = false
            log.file.level = info

            """), cancellationToken).ConfigureAwait(false);
        await WriteAsync("enabled_plugins", "[].\n", cancellationToken).ConfigureAwait(false);
        await WriteAsync("rabbitmq-env.conf", "\n", cancellationToken).ConfigureAwait(false);

        // A session of its own: a Ctrl-C at the terminal is for the caller, who stops the broker in order.
        var session = Shell.Find("setsid") is { } setsid ? $"'{setsid}' " : string.Empty;
        _started = true;
        await RunAsync(
            "/bin/sh",
            ["-c", $"{session}'{Path.Combine(_binaries, "rabbitmq-server")}' </dev/null >'{LogFile}' 2>&1 &"],
            cancellationToken).ConfigureAwait(false);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (ProcessId is { } processId)
        {
            if (!await RunningProcess.StopAsync(processId, _home, TimeSpan.FromSeconds(20), cancellationToken).ConfigureAwait(false))
            {
                throw new LocalServerException($"RabbitMQ (process {processId}) does not stop; see {LogFile}.");
            }

            File.Delete(ProcessFile);
            await StopMapperAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Evaluates an Erlang expression in the node.</summary>
    public async Task EvaluateAsync(string expression, CancellationToken cancellationToken)
    {
        var result = await RunAsync(
            Path.Combine(_binaries, "rabbitmqctl"),
            ["--quiet", "eval", expression],
            cancellationToken).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            throw new LocalServerException($"RabbitMQ refused '{expression}':\n{result.Tail}");
        }
    }

    /// <summary>Erlang starts a port mapper beside the first node and leaves it running; this one serves our node alone.</summary>
    private async Task StopMapperAsync(CancellationToken cancellationToken)
    {
        if (Shell.Find("epmd") is { } mapper)
        {
            await Shell.RunAsync(mapper, ["-kill"], null, Environment(), cancellationToken).ConfigureAwait(false);
        }
    }

    private Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
        => Shell.RunAsync(program, arguments, _account, Environment(), cancellationToken);

    private Dictionary<string, string> Environment()
        => new()
        {
            ["HOME"] = _home,
            ["LC_ALL"] = "C.UTF-8",
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["ERL_EPMD_PORT"] = Text(ReadPort("mapper-port")),
            ["RABBITMQ_NODENAME"] = NodeName,
            ["RABBITMQ_NODE_PORT"] = Text(Port),
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_DIST_PORT"] = Text(ReadPort("distribution-port")),
            ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(_home, "rabbitmq-env.conf"),
            ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_home, "rabbitmq.conf"),
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_home, "enabled_plugins"),
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_home, "database"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(_home, "log"),
            ["RABBITMQ_PID_FILE"] = ProcessFile
        };

    private async Task WriteAsync(string name, string text, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_home, name);
        PrivateFile.Write(path, text);
        await ServerAccount.GiveAsync(_account, path, cancellationToken).ConfigureAwait(false);
    }

    private string PortFile(string name) => _folders.StateFile($"{_options.Name}.{name}");

    private int ReadPort(string name)
        => File.Exists(PortFile(name)) && int.TryParse(File.ReadAllText(PortFile(name)), CultureInfo.InvariantCulture, out var port) ? port : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
