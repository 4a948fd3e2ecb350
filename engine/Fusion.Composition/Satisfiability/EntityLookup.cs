using Cacao.Language;

namespace Cacao.Fusion.Composition;

/// <summary>A lookup of the execution schema.</summary>
/// <param name="TypeName">The type it is declared to return.</param>
/// <param name="Name">The path to the lookup field and its name.</param>
/// <param name="IsInternal">Clients cannot ask for it.</param>
internal sealed record EntityLookup(string Schema, string TypeName, string Name, string KeyText, SelectionSetNode Key, bool IsInternal);
