namespace Cacao.Fusion.Execution;

/// <summary>
/// An operation that looks up several entities by aliases, for source schemas without batching: the head, one copy of the variables and of
/// the selection per entity, the foot. Parts are joined by the number of the entity.
/// </summary>
/// <param name="Name">Name of the operation.</param>
/// <param name="SharedVariables">Definitions of the client's variables, joined by commas; may be empty.</param>
/// <param name="Variables">Definitions of the variables of one entity.</param>
/// <param name="Selection">The selection of one entity, from the root.</param>
/// <param name="Fragments">Definitions of fragments that the selections spread; may be empty.</param>
internal sealed record AliasTemplate(string Name, string SharedVariables, string[] Variables, string[] Selection, string Fragments)
{
    /// <summary>Stands in generated text where the number of the entity goes.</summary>
    public const char Marker = '\u0001';

    public const string Alias = "e";
}
