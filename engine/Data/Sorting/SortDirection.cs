namespace Cacao.Data;

/// <summary>The direction of a sort key.</summary>
public enum SortDirection
{
    Ascending,
    Descending,
}
