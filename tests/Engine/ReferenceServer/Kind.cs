namespace ReferenceServer;

/// <summary>What to search for.</summary>
public enum Kind
{
    Book,
    User,
}
