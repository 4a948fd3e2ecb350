using Cacao.Language;

namespace Cacao.Fusion.Execution;

/// <summary>What a field of a source schema needs from others before it can be called.</summary>
/// <param name="Selections">The fields of the same object that must be known.</param>
/// <param name="Field">The field with all its arguments, as the source schema declares it.</param>
/// <param name="Map">For each argument the value it takes; null where the client gives it.</param>
internal sealed record FieldRequirement(SelectionSetNode Selections, FieldDefinitionNode Field, IReadOnlyList<SelectedValueNode?> Map);
