namespace ReferenceServer;

/// <summary>A book.</summary>
[ObjectType]
public sealed record Book([property: GraphQLType<NonNullType<IdType>>] string Id, string Title, User? Author) : INode, ISearchResult;
