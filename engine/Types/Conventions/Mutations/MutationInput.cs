namespace Cacao.Types;

/// <summary>The fields of an input object that a convention made of a mutation's arguments, in their order.</summary>
internal sealed class MutationInput(object?[] values)
{
    public object?[] Values { get; } = values;
}
