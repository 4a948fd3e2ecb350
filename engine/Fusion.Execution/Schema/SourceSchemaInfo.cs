namespace Cacao.Fusion.Execution;

/// <summary>One source schema of a composite schema.</summary>
/// <param name="Index">Its position; sets of source schemas count by it.</param>
/// <param name="Key">Its value of <c>fusion__Schema</c>.</param>
/// <param name="Name">The name it has in settings and errors.</param>
internal sealed record SourceSchemaInfo(int Index, string Key, string Name);
