namespace Cacao.Fusion.Execution;

/// <param name="Name">The client's name.</param>
/// <param name="NameJson">The name as a JSON property name with its colon.</param>
internal sealed record ForwardedVariable(string Name, byte[] NameJson);
