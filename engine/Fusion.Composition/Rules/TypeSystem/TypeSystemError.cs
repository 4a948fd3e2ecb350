namespace Cacao.Fusion.Composition;

/// <summary>Where a schema is not what GraphQL has it be.</summary>
internal readonly record struct TypeSystemError(string Coordinate, string Message);
