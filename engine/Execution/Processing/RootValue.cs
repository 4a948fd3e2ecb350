namespace Cacao.Execution.Processing;

/// <summary>The parent of root fields.</summary>
internal sealed class RootValue
{
    public static readonly RootValue Instance = new();
}
