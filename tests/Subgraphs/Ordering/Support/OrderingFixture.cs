using EShop.Testing.Postgres;

namespace EShop.Ordering.Tests.Support;

/// <summary>Databases for Ordering.</summary>
public sealed class OrderingFixture : PostgresFixture;
