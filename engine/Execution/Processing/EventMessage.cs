namespace Cacao.Execution.Processing;

/// <summary>The event that a subscription's operation is executed for.</summary>
internal sealed record EventMessage(object? Value);
