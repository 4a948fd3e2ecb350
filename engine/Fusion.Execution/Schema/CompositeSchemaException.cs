namespace Cacao.Fusion.Execution;

/// <summary>The text is not an execution schema that this gateway can run.</summary>
public sealed class CompositeSchemaException(string message) : Exception(message);
