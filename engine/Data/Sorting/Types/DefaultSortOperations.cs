namespace Cacao.Data;

/// <summary>The ids of the directions that sorting knows. Conventions give them their names.</summary>
public static class DefaultSortOperations
{
    public const int Ascending = 0;
    public const int Descending = 1;
}
