namespace Cacao.Gateway.Benchmarks.Load;

/// <summary>What the load generator is told to do: one line of JSON.</summary>
/// <param name="Port">Of the server, on this machine.</param>
/// <param name="Path">What is asked.</param>
/// <param name="Body">The request's body.</param>
/// <param name="ProcessId">The server's process, whose use of the processor is measured.</param>
/// <param name="Connections">How many ask at a time, each again as soon as it has its answer.</param>
/// <param name="Seconds">How long.</param>
internal sealed record LoadCommand(int Port, string Path, string Body, int ProcessId, int Connections, double Seconds);
