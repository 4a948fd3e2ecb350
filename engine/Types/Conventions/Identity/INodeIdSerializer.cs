namespace Cacao.Types;

/// <summary>Writes and reads global ids.</summary>
public interface INodeIdSerializer
{
    string Format(string typeName, object internalId);

    /// <exception cref="GraphQLException">The text is no id, or its key is no <paramref name="runtimeType"/>.</exception>
    NodeId Parse(string formattedId, Type runtimeType);
}
