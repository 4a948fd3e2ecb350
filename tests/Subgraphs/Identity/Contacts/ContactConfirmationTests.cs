using EShop.Contracts;
using EShop.Identity.Tests.Testing;
using EShop.Subgraphs.Testing;

namespace EShop.Identity.Tests.Contacts;

public sealed class ContactConfirmationTests(IdentityFixture identity) : IdentityTests(identity)
{
    private const string Request = """
        mutation ($input: RequestContactConfirmationInput!) {
          requestContactConfirmation(input: $input) { boolean errors { __typename ... on RegistrationInvalidError { field } ... on ContactConfirmationLimitError { retryAt } } }
        }
        """;

    private const string Confirm = """
        mutation ($input: ConfirmContactInput!) { confirmContact(input: $input) { user { id email } errors { __typename } } }
        """;

    private const string Me = "{ me { email phone isEmailConfirmed isPhoneConfirmed } }";

    private string NewEmail => $"new-{Email}";

    [Fact]
    public async Task Register_Should_SendACodeToEachContact_When_BothAreGiven()
    {
        var phone = NewPhone();
        var codes = await Host.Messages.ListenAsync<ContactConfirmationRequested>();

        var token = TokenOf(await RegisterAsync(new { email = Email, phone, password = Password }));
        var toEmail = await codes.NextAsync(m => m.Email == Email);
        var toPhone = await codes.NextAsync(m => m.Phone == phone);
        var before = await Host.SendAsync(Me, null, token);
        await ConfirmAsync(toEmail.Code);
        var after = await Host.SendAsync(Me, null, token);

        Assert.NotEqual(toEmail.Code, toPhone.Code);
        Assert.False(before.Flag("me.isEmailConfirmed"));
        Assert.True(after.Flag("me.isEmailConfirmed"));
        Assert.False(after.Flag("me.isPhoneConfirmed"));
    }

    [Fact]
    public async Task ConfirmContact_Should_WorkOnce_When_TheCodeComesManyTimesAtOnce()
    {
        var codes = await Host.Messages.ListenAsync<ContactConfirmationRequested>();
        await RegisterAsync();
        var code = (await codes.NextAsync(m => m.Email == Email)).Code;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => ConfirmAsync(code)));

        Assert.Single(answers, a => a.ErrorOf("confirmContact") is null);
        Assert.Equal(3, answers.Count(a => a.ErrorOf("confirmContact") == "ContactConfirmationInvalidError"));
    }

    [Fact]
    public async Task ConfirmContact_Should_TellNothingPersonal_When_NobodyIsSignedIn()
    {
        var codes = await Host.Messages.ListenAsync<ContactConfirmationRequested>();
        await RegisterAsync();

        var answer = await ConfirmAsync((await codes.NextAsync(m => m.Email == Email)).Code);

        Assert.NotNull(answer.Text("confirmContact.user.id"));
        Assert.Null(answer.At("confirmContact.user.email"));
    }

    [Fact]
    public async Task ConfirmContact_Should_ReplaceTheContact_When_TheCodeWasSentToANewOne()
    {
        var token = TokenOf(await RegisterAsync());
        var codes = await Host.Messages.ListenAsync<ContactConfirmationRequested>();
        var changes = await Host.Messages.ListenAsync<UserProfileChanged>();

        var asked = await RequestAsync(new { email = NewEmail, password = Password }, token);
        var between = await Host.SendAsync(Me, null, token);
        var confirmed = await ConfirmAsync((await codes.NextAsync(m => m.Email == NewEmail)).Code);

        Assert.Null(asked.ErrorOf("requestContactConfirmation"));
        Assert.Equal(Email, between.Text("me.email"));
        Assert.Null(confirmed.ErrorOf("confirmContact"));
        Assert.Equal(NewEmail, (await changes.NextAsync(m => m.Email == NewEmail)).Email);
        Assert.Equal("SignInFailedError", (await SignInAsync(Email, Password)).ErrorOf("signIn"));
        Assert.Null((await SignInAsync(NewEmail, Password)).ErrorOf("signIn"));
    }

    [Fact]
    public async Task RequestContactConfirmation_Should_WantThePassword_When_TheContactIsNew()
    {
        var token = TokenOf(await RegisterAsync());

        var without = await RequestAsync(new { email = NewEmail }, token);
        var wrong = await RequestAsync(new { email = NewEmail, password = "guess guess" }, token);
        var own = await RequestAsync(new { email = Email }, token);

        Assert.Equal("PasswordWrongError", without.ErrorOf("requestContactConfirmation"));
        Assert.Equal("PasswordWrongError", wrong.ErrorOf("requestContactConfirmation"));
        Assert.Null(own.ErrorOf("requestContactConfirmation"));
    }

    [Theory]
    [InlineData("nonsense", null, "email")]
    [InlineData(null, "12", "phone")]
    [InlineData(null, null, "email")]
    [InlineData("a@b.example", "+4915112345678", "email")]
    public async Task RequestContactConfirmation_Should_NameTheField_When_ItIsWrong(string? email, string? phone, string field)
    {
        var token = TokenOf(await RegisterAsync());

        var answer = await RequestAsync(new { email, phone, password = Password }, token);

        Assert.Equal(field, answer.Text("requestContactConfirmation.errors.0.field"));
    }

    [Fact]
    public async Task ConfirmContact_Should_Refuse_When_SomebodyElseTookTheContactMeanwhile()
    {
        var token = TokenOf(await RegisterAsync());
        var codes = await Host.Messages.ListenAsync<ContactConfirmationRequested>();
        await RequestAsync(new { email = NewEmail, password = Password }, token);
        var code = (await codes.NextAsync(m => m.Email == NewEmail)).Code;
        await RegisterAsync(new { email = NewEmail, password = Password });

        var confirmed = await ConfirmAsync(code);
        var asked = await RequestAsync(new { email = NewEmail, password = Password }, token);

        Assert.Equal("ContactTakenError", confirmed.ErrorOf("confirmContact"));
        Assert.Equal("ContactTakenError", asked.ErrorOf("requestContactConfirmation"));
        Assert.Equal(Email, (await Host.SendAsync(Me, null, token)).Text("me.email"));
    }

    [Fact]
    public async Task RequestContactConfirmation_Should_BeLimited_When_FiveWereSentWithinTheHour()
    {
        Host = await Identity.StartWithClockAsync();
        await using var host = Host;
        var token = TokenOf(await RegisterAsync());
        for (var i = 0; i < 4; i++)
        {
            Assert.Null((await RequestAsync(new { email = Email }, token)).ErrorOf("requestContactConfirmation"));
        }

        var sixth = await RequestAsync(new { email = Email }, token);
        host.Clock.Advance(TimeSpan.FromMinutes(61));
        var later = await RequestAsync(new { email = Email }, TokenOf(await SignInAsync(Email, Password), "signIn"));

        Assert.Equal("ContactConfirmationLimitError", sixth.ErrorOf("requestContactConfirmation"));
        Assert.Equal("2030-01-01T01:00:00Z", sixth.Text("requestContactConfirmation.errors.0.retryAt"));
        Assert.Null(later.ErrorOf("requestContactConfirmation"));
    }

    private static string NewPhone() => $"+49151{Random.Shared.Next(10_000_000, 99_999_999)}";

    private static string TokenOf(GraphQLAnswer answer, string field = "register") => answer.Text($"{field}.authSession.accessToken")!;

    private Task<GraphQLAnswer> RequestAsync(object input, string token) => Host.SendAsync(Request, new { input }, token);

    private Task<GraphQLAnswer> ConfirmAsync(string code) => Host.SendAsync(Confirm, new { input = new { code } });
}
