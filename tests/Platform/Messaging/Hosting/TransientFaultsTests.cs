using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EShop.Messaging.Tests.Hosting;

public sealed class TransientFaultsTests
{
    [Theory]
    [InlineData(PostgresErrorCodes.SerializationFailure, true)]
    [InlineData(PostgresErrorCodes.DeadlockDetected, true)]
    [InlineData(PostgresErrorCodes.UniqueViolation, true)]
    [InlineData(PostgresErrorCodes.CheckViolation, false)]
    [InlineData(PostgresErrorCodes.UndefinedTable, false)]
    public void IsTransient_Should_LookAtTheState_When_TheDatabaseRefuses(string state, bool expected)
    {
        var exception = new DbUpdateException("save", new PostgresException("no", "ERROR", "ERROR", state));

        Assert.Equal(expected, TransientFaults.IsTransient(exception));
    }

    [Fact]
    public void IsTransient_Should_BeTrue_When_ARowVersionConflicts() =>
        Assert.True(TransientFaults.IsTransient(new DbUpdateConcurrencyException("conflict")));

    [Fact]
    public void IsTransient_Should_BeFalse_When_TheConsumerHasABug() =>
        Assert.False(TransientFaults.IsTransient(new InvalidOperationException("bug", new ArgumentNullException("x"))));
}
