namespace Cacao.Types;

/// <summary>The names that root types have when nobody names them.</summary>
public static class OperationTypeNames
{
    public const string Query = "Query";

    public const string Mutation = "Mutation";

    public const string Subscription = "Subscription";
}
