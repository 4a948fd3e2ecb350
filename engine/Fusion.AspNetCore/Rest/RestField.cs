using Cacao.Types;

namespace Cacao.Fusion.Rest;

/// <summary>A selected field.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Children">What is selected of its objects; null for leaves.</param>
/// <param name="IsOptional">Not every object has it.</param>
internal sealed record RestField(string Name, FieldDefinition Definition, RestSelection? Children, bool IsOptional);
