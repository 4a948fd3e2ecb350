using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A source schema's part in a field.</summary>
/// <param name="Provides">What the field brings along of external fields.</param>
/// <param name="IsPartial">Only there where it is provided.</param>
/// <param name="Requirements">What the field needs from other source schemas.</param>
internal sealed record FieldSource(string Schema, SelectionSetNode? Provides, bool IsPartial, SelectionSetNode? Requirements);
