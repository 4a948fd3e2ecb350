using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A lookup of the execution schema.</summary>
/// <param name="Name">The path to the lookup field and its name.</param>
internal sealed record EntityLookup(string Schema, string Name, string KeyText, SelectionSetNode Key);
