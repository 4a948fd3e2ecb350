namespace ReferenceServer;

/// <summary>What a search may find.</summary>
[UnionType("SearchResult")]
public interface ISearchResult;
