namespace ReferenceServer;

/// <summary>Something with an id.</summary>
[InterfaceType("Node")]
public interface INode
{
    [GraphQLType<NonNullType<IdType>>]
    string Id { get; }
}
