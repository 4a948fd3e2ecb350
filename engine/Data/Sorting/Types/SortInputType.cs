namespace Cacao.Data;

/// <summary>A sort input that a class describes.</summary>
public abstract class SortInputType : Cacao.Types.IFieldInputType
{
    private protected SortInputType()
    {
    }

    internal abstract Type EntityType { get; }

    internal abstract void Describe(SortInputConfiguration configuration);
}
