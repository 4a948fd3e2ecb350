namespace ReferenceServer;

/// <summary>A user.</summary>
[ObjectType]
public sealed record User([property: GraphQLType<NonNullType<IdType>>] string Id, string Name) : INode, ISearchResult;
