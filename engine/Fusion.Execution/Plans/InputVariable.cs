namespace Cacao.Fusion.Execution;

/// <param name="Input">How the value is made of a row.</param>
/// <param name="NameJson">The name as a JSON property name with its colon.</param>
internal sealed record InputVariable(NodeInput Input, byte[] NameJson);
