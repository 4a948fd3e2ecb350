namespace Cacao.Data;

/// <summary>An item of a connection with its cursor, whatever its type.</summary>
public interface IEdge
{
    object? Node { get; }

    string Cursor { get; }
}
